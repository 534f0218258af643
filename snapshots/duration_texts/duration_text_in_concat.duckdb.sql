-- Event.objects.order_by('pk')
--     .values_list(Concat(Value('<'), BACK, Value('>'), F('pause'), output_field=TextField()))

SELECT
  CONCAT(
    %s,
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
    ),
    %s,
    REGEXP_REPLACE(
      REGEXP_REPLACE(CAST((
        "example_event"."pause"
      ) AS TEXT), '^-1 day( |$)', '-1 days\1'),
      '^(-.*days?) (\d)',
      '\1 +\2'
    )
  ) AS "concat1"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('<', '>')
