#ifndef CISLUNAR_CRESOURCES_H
#define CISLUNAR_CRESOURCES_H

#include <stddef.h>

/// A file of `Resources/`, embedded in the binary. The bytes live as long as the process and are not NUL-terminated.
typedef struct {
  const unsigned char *_Nonnull base;
  size_t count;
} cislunar_resource;

cislunar_resource cislunar_nations_json(void);
cislunar_resource cislunar_phases_json(void);
cislunar_resource cislunar_missions_json(void);
cislunar_resource cislunar_topics_json(void);
cislunar_resource cislunar_glossary_json(void);
cislunar_resource cislunar_treaties_json(void);
cislunar_resource cislunar_slips_json(void);
cislunar_resource cislunar_sources_json(void);
cislunar_resource cislunar_tours_json(void);
cislunar_resource cislunar_world_areas(void);
cislunar_resource cislunar_moon_albedo_pgm(void);
cislunar_resource cislunar_moon_features_json(void);

#endif
