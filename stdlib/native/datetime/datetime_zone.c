/* tzinfo and timezone. */
#include "_datetime.stub.h"

#include "datetime_types.h"

#include "core/names.h"

static const char RANGE_TEXT[] = "offset must be a timedelta strictly between "
                                 "-timedelta(hours=24) and timedelta(hours=24)";

static bool offset_fits(Value offset) {
    const DeltaObject *delta = delta_object(offset);
    return delta->days == 0 || (delta->days == -1 && (delta->seconds || delta->micros));
}

/* ---- Asking a zone ---- */

static Value ask_delta(Value zone, const char *method, Value argument) {
    if (zone == KR_NONE) return KR_NONE;
    Value offset = object_method(zone, method, (Value[]){argument}, 1);
    if (!offset || offset == KR_NONE) return offset;
    if (!value_is_delta(offset))
        return error_raise(&kr_type_TypeError,
                           "tzinfo.%s() must return None or timedelta, not '%T'", method, offset);
    if (!offset_fits(offset)) return error_raise(&kr_type_ValueError, "%s.", RANGE_TEXT);
    return offset;
}

Value zone_offset(Value zone, Value argument) { return ask_delta(zone, "utcoffset", argument); }
Value zone_dst(Value zone, Value argument) { return ask_delta(zone, "dst", argument); }

Value zone_name(Value zone, Value argument) {
    if (zone == KR_NONE) return KR_NONE;
    Value name = object_method(zone, "tzname", (Value[]){argument}, 1);
    if (!name || name == KR_NONE || value_is_str(name)) return name;
    return error_raise(&kr_type_TypeError, "tzinfo.tzname() must return None or a string, not '%T'",
                       name);
}

/* ---- tzinfo: what subclasses have to fill in ---- */

Value kr_tzinfo___new__(Value cls, Value args, Value kwargs) {
    (void)args, (void)kwargs;
    return value_of(type_allocate(type_object(cls), 0));
}

static Value raise_abstract(const char *method) {
    return error_raise(&kr_type_NotImplementedError, "a tzinfo subclass must implement %s()",
                       method);
}

Value kr_tzinfo_utcoffset(Value self, Value dt) {
    return (void)self, (void)dt, raise_abstract("utcoffset");
}
Value kr_tzinfo_dst(Value self, Value dt) { return (void)self, (void)dt, raise_abstract("dst"); }
Value kr_tzinfo_tzname(Value self, Value dt) {
    return (void)self, (void)dt, raise_abstract("tzname");
}

/* The standard offset first; then what dst() says of that time. */
Value kr_tzinfo_fromutc(Value self, Value dt) {
    if (!value_is_moment(dt))
        return error_raise(&kr_type_TypeError, "fromutc: argument must be a datetime");
    if (moment_object(dt)->zone != self)
        return error_raise(&kr_type_ValueError, "fromutc: dt.tzinfo is not self");
    Value offset = zone_offset(self, dt);
    if (!offset) return 0;
    if (offset == KR_NONE)
        return error_raise(&kr_type_ValueError, "fromutc: non-None utcoffset() result required");
    Value dst = zone_dst(self, dt);
    if (!dst) return 0;
    if (dst == KR_NONE)
        return error_raise(&kr_type_ValueError, "fromutc: non-None dst() result required");
    Value standard = delta_sum(offset, dst, -1);
    Value result = standard ? moment_shift(dt, standard, 1) : 0;
    if (!result) return 0;
    dst = zone_dst(self, result);
    if (!dst) return 0;
    if (dst == KR_NONE)
        return error_raise(&kr_type_ValueError, "fromutc: tz.dst() gave inconsistent results; "
                                                "cannot convert");
    return delta_truth(dst) ? moment_shift(result, dst, 1) : result;
}

Value kr_tzinfo___reduce__(Value self) {
    Value method = object_getattr_optional(self, str_intern_text("__getinitargs__"));
    if (!method && error_is_set()) return 0;
    Value args = method ? object_call0(method) : tuple_new(0);
    Value state = args ? object_state(self) : 0;
    return state ? tuple_pack(3, value_of(value_type(self)), args, state) : 0;
}

/* ---- timezone ---- */

/* The zones that timezone has as attributes; static data, which the collector looks at. */
static ZoneObject *utc;

static Value zone_new(Value offset, Value name) {
    ZoneObject *zone = GC_NEW(ZoneObject, &kr_type_timezone);
    zone->offset = offset, zone->name = name;
    return value_of(zone);
}

Value zone_utc(void) {
    if (!utc) utc = zone_object(zone_new(delta_make(0, 0, 0), 0));
    return value_of(utc);
}

Value zone_make(Value offset, Value name) {
    if (!name && !delta_truth(offset)) return zone_utc();
    if (!offset_fits(offset))
        return error_raise(&kr_type_ValueError, "%s, not %R.", RANGE_TEXT, offset);
    return zone_new(offset, name);
}

static const char *const zone_names[] = {"offset", "name"};
static const Parameters zone_parameters = {"timezone()", zone_names, 2, 2, 1};

Value kr_timezone___new__(Value cls, Value args, Value kwargs) {
    Value values[2];
    (void)cls;
    if (parameters_bind(&zone_parameters, args, kwargs, values) < 0) return 0;
    if (!value_is_delta(values[0]))
        return error_raise(&kr_type_TypeError,
                           "timezone() argument 1 must be datetime.timedelta, not %T", values[0]);
    if (values[1] && str_argument(values[1], "timezone", 2) < 0) return 0;
    return zone_make(values[0], values[1]);
}

/* None or a datetime. 0, -1. */
static int moment_argument(Value dt, const char *method) {
    if (dt == KR_NONE || value_is_moment(dt)) return 0;
    error_raise(&kr_type_TypeError, "%s(dt) argument must be a datetime instance or None, not %T",
                method, dt);
    return -1;
}

Value kr_timezone___str__(Value self) {
    const ZoneObject *zone = zone_object(self);
    if (zone->name) return zone->name;
    StrBuilder b;
    str_builder_init(&b);
    str_builder_text(&b, "UTC");
    if (delta_truth(zone->offset)) offset_write(&b, zone->offset, ":");
    return str_builder_finish(&b);
}

Value kr_timezone_tzname(Value self, Value dt) {
    return moment_argument(dt, "tzname") < 0 ? 0 : kr_timezone___str__(self);
}

Value kr_timezone_utcoffset(Value self, Value dt) {
    return moment_argument(dt, "utcoffset") < 0 ? 0 : zone_object(self)->offset;
}

Value kr_timezone_dst(Value self, Value dt) {
    return (void)self, moment_argument(dt, "dst") < 0 ? 0 : KR_NONE;
}

Value kr_timezone_fromutc(Value self, Value dt) {
    if (!value_is_moment(dt))
        return error_raise(&kr_type_TypeError, "fromutc: argument must be a datetime");
    if (moment_object(dt)->zone != self)
        return error_raise(&kr_type_ValueError, "fromutc: dt.tzinfo is not self");
    return moment_shift(dt, zone_object(self)->offset, 1);
}

Value kr_timezone___repr__(Value self) {
    const ZoneObject *zone = zone_object(self);
    if (self == zone_utc()) return str_from_text("datetime.timezone.utc");
    if (!zone->name) return str_printf("%T(%R)", self, zone->offset);
    return str_printf("%T(%R, %R)", self, zone->offset, zone->name);
}

Value kr_timezone___getinitargs__(Value self) {
    const ZoneObject *zone = zone_object(self);
    return zone->name ? tuple_pack(2, zone->offset, zone->name) : tuple_pack(1, zone->offset);
}

int64_t kr_timezone___hash__(Value self) { return object_hash(zone_object(self)->offset); }

static Value zone_same(Value a, Value b, bool wanted) {
    if (!object_is_instance_of(b, &kr_type_timezone)) return KR_NOT_IMPLEMENTED;
    int order = delta_compare(zone_object(a)->offset, zone_object(b)->offset);
    return value_from_bool((order == 0) == wanted);
}

Value kr_timezone___eq__(Value self, Value other) { return zone_same(self, other, true); }
Value kr_timezone___ne__(Value self, Value other) { return zone_same(self, other, false); }
