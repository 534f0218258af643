SELECT
  DJANGO_DATETIME_EXTRACT('year', "example_event"."day", NULL, NULL) AS "day__year",
  SUM("example_event"."length") AS "total",
  MAX("example_event"."pause") AS "most"
FROM "example_event"
GROUP BY
  DJANGO_DATETIME_EXTRACT('year', "example_event"."day", NULL, NULL)
ORDER BY
  1 ASC;
-- parameters: ()
