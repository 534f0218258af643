-- Event.objects.order_by('pk').values_list(text(duration(F('day') - F('deadline'))))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          CAST("example_event"."day" AS TIMESTAMP) - CAST("example_event"."deadline" AS TIMESTAMP)
        )
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
-- parameters: ()
