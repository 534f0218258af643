-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('length') * 3)), text(duration(F('length') * -1)), text(duration(-2 * BACK)))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          "example_event"."length" * %s
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
          "example_event"."length" * %s
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "cast2",
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          %s * (
            "example_event"."starts_at" - "example_event"."ends_at"
          )
        )
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "cast3"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (3, -1, -2)
