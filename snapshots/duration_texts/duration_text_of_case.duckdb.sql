-- Event.objects.order_by('pk').values_list(text(Case(When(pk__lt=6, then=BACK), default=AHEAD)))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        CASE
          WHEN "example_event"."id" < %s
          THEN (
            "example_event"."starts_at" - "example_event"."ends_at"
          )
          ELSE (
            "example_event"."ends_at" - "example_event"."starts_at"
          )
        END
      ) AS TEXT),
      '^-1 day( |$)',
      '-1 days\1'
    ),
    '^(-.*days?) (\d)',
    '\1 +\2'
  ) AS "cast1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: (6,)
