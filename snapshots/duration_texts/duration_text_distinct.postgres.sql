-- Event.objects.annotate(v=text(BACK)).values_list('v').distinct()

SELECT DISTINCT
  CAST((
    "example_event"."starts_at" - "example_event"."ends_at"
  ) AS VARCHAR) AS "v"
FROM "example_event";
-- parameters: ()
