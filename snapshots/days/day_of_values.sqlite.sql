SELECT
  DATE(%s) AS "cast1",
  DATE(%s) AS "cast2",
  %s AS "cast3"
FROM "example_event"
ORDER BY
  "example_event"."id" ASC;
-- parameters: ('2021-02-03', '2021-02-03 04:05:00', '2021-02-03')
