-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') - timedelta(days=2))), text(duration(BACK - timedelta(hours=30))))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          "example_event"."length" - %s
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "cast1",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          (
            "example_event"."starts_at" - "example_event"."ends_at"
          ) - %s
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "cast2"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (datetime.timedelta(days=2), datetime.timedelta(days=1, seconds=21600))
