-- Event.objects.values_list(text(BACK)).union(Event.objects.values_list(text('pause')))

(
  SELECT
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
    ) AS "cast1"
  FROM "example_event"
)
UNION
(
  SELECT
    REGEXP_REPLACE(
      REGEXP_REPLACE(CAST((
        "example_event"."pause"
      ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
      '^(-.*days?) (\d)',
      '\1 +\2'
    ) AS "cast1"
  FROM "example_event"
);
-- parameters: ()
