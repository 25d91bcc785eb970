#include "CResources.h"

// `#embed` (C23) puts the bytes into the object file as they are: the compiler does not parse them as an initialiser
// list, so a megabyte costs no noticeable time, and the build system sees the JSON as a dependency of this file.
static const unsigned char nations_json_bytes[] = {
#embed "../../Resources/nations.json"
};
static const unsigned char phases_json_bytes[] = {
#embed "../../Resources/phases.json"
};
static const unsigned char missions_json_bytes[] = {
#embed "../../Resources/missions.json"
};
static const unsigned char topics_json_bytes[] = {
#embed "../../Resources/topics.json"
};
static const unsigned char glossary_json_bytes[] = {
#embed "../../Resources/glossary.json"
};
static const unsigned char treaties_json_bytes[] = {
#embed "../../Resources/treaties.json"
};
static const unsigned char slips_json_bytes[] = {
#embed "../../Resources/slips.json"
};
static const unsigned char sources_json_bytes[] = {
#embed "../../Resources/sources.json"
};
static const unsigned char tours_json_bytes[] = {
#embed "../../Resources/tours.json"
};
static const unsigned char world_areas_bytes[] = {
#embed "../../Resources/maps/world.areas"
};
static const unsigned char moon_albedo_pgm_bytes[] = {
#embed "../../Resources/maps/moon-albedo.pgm"
};
static const unsigned char moon_features_json_bytes[] = {
#embed "../../Resources/maps/moon-features.json"
};
static const unsigned char report_style_bytes[] = {
#embed "../../Resources/report/style.css"
};
static const unsigned char completion_bash_bytes[] = {
#embed "../../Resources/completion/cislunar.bash"
};
static const unsigned char completion_zsh_bytes[] = {
#embed "../../Resources/completion/cislunar.zsh"
};
static const unsigned char completion_fish_bytes[] = {
#embed "../../Resources/completion/cislunar.fish"
};

#define CISLUNAR_RESOURCE(name)                                                                    \
  cislunar_resource cislunar_##name(void) {                                                        \
    return (cislunar_resource){name##_bytes, sizeof name##_bytes};                                 \
  }
CISLUNAR_RESOURCES(CISLUNAR_RESOURCE)
