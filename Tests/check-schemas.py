"""Checks JSON documents against JSON Schemas (2020-12) and prints a line for each mistake.

Arguments: a document and its schema, and so on in turn. A schema is a file, or a definition in it: FILE#/$defs/NAME.
"""

import json
import re
import sys

from jsonschema import Draft202012Validator as Validator
from jsonschema import RefResolutionError

# The schema of schemas, without the keywords that the validator would ignore because they are misspelt.
ANNOTATIONS = ["$schema", "$id", "$defs", "title", "description", "then", "else"]
STRICT = Validator({
    "$id": "strict",
    "$dynamicAnchor": "meta",
    "$ref": Validator.META_SCHEMA["$id"],
    "propertyNames": {"enum": [*Validator.VALIDATORS, *ANNOTATIONS]},
})


def unique(pairs):
    """The object of these pairs, unless it has a key twice."""
    if len(dict(pairs)) < len(pairs):
        raise ValueError(f"a key stands twice: {[key for key, _ in pairs]}")
    return dict(pairs)


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=unique)


def errors(document, schema_path):
    schema_path, _, part = schema_path.partition("#")
    schema = read(schema_path)
    yield from STRICT.iter_errors(schema)
    validator = Validator(schema)
    # Those too that no document leads to.
    for reference in re.findall(r"'\$ref': '([^']*)'", str(schema)):
        validator.resolver.resolve(reference)
    validator = validator.evolve(schema=validator.resolver.resolve("#" + part)[1])
    yield from validator.iter_errors(read(document))


for document, schema_path in zip(sys.argv[1::2], sys.argv[2::2]):
    try:
        for error in errors(document, schema_path):
            print(f"{document}, {schema_path}: {error.json_path}: {error.message[:300]}")
    except (ValueError, RefResolutionError) as error:
        print(f"{document}, {schema_path}: {error}")
