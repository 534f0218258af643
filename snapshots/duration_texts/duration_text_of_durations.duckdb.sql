-- Event.objects.order_by('pk')
--     .values_list(text(duration(F('pause') - F('length'))), text(duration(F('pause') + F('length'))))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        (
          "example_event"."pause" - "example_event"."length"
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
          "example_event"."pause" + "example_event"."length"
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
-- parameters: ()
