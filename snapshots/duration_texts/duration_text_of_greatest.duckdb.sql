-- Event.objects.order_by('pk')
--     .values_list(text(Greatest('pause', 'length')), text(Least('pause', Value(timedelta(hours=-30)))))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        LIST_MAX(["example_event"."pause", "example_event"."length"])
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
        LIST_MIN(["example_event"."pause", %s])
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
-- parameters: (datetime.timedelta(days=-2, seconds=64800),)
