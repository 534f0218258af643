-- Event.objects.values_list(START).distinct()

SELECT DISTINCT
  DATE("example_event"."starts_at") AS "cast1"
FROM "example_event";
-- parameters: ()
