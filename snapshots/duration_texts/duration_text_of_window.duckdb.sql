-- Event.objects.order_by('pk')
--     .values_list(text(Window(Lag(BACK), order_by='pk')), text(Window(Lag('pause'), order_by='pk')))

SELECT
  REGEXP_REPLACE(
    REGEXP_REPLACE(
      CAST((
        LAG((
          "example_event"."starts_at" - "example_event"."ends_at"
        ), 1) OVER (ORDER BY "example_event"."id")
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
        LAG("example_event"."pause", 1) OVER (ORDER BY "example_event"."id")
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
