-- Event.objects.annotate(v=text(BACK)).values_list('v').distinct()

SELECT DISTINCT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          "example_event"."starts_at" - "example_event"."ends_at"
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "v"
FROM "example_event";
-- parameters: ()
