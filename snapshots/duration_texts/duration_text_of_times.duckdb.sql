-- Event.objects.order_by('pk').values_list(text(duration(F('opens') - F('closes'))))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        to_microseconds(epoch_us("example_event"."opens") - epoch_us("example_event"."closes"))
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
