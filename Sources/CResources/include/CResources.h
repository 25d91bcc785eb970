#ifndef CISLUNAR_CRESOURCES_H
#define CISLUNAR_CRESOURCES_H

#include <stddef.h>

/// A file of `Resources/`, embedded in the binary. The bytes live as long as the process and are not NUL-terminated.
typedef struct {
  const unsigned char *_Nonnull base;
  size_t count;
} cislunar_resource;

#define CISLUNAR_RESOURCES(each)                                                                   \
  each(nations_json) each(phases_json) each(missions_json) each(topics_json) each(glossary_json)   \
  each(treaties_json) each(slips_json) each(sources_json) each(tours_json)                         \
  each(world_areas) each(moon_albedo_pgm) each(moon_features_json)                                 \
  each(report_style) each(completion_bash) each(completion_zsh) each(completion_fish)

#define CISLUNAR_RESOURCE(name) cislunar_resource cislunar_##name(void);
CISLUNAR_RESOURCES(CISLUNAR_RESOURCE)
#undef CISLUNAR_RESOURCE

#endif
