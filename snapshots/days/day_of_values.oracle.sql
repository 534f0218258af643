-- Event.objects.order_by('pk')
--     .values_list(Cast(Value('2021-02-03'), DateField()), Cast(Value(datetime(2021, 2, 3, 4, 5, tzinfo=UTC)), DateField()), Cast(Value(date(2021, 2, 3)), DateField()))

SELECT
  TO_DATE(%s, 'YYYY-MM-DD') AS "CAST1",
  TRUNC(%s) AS "CAST2",
  CAST(%s AS DATE) AS "CAST3"
FROM "EXAMPLE_EVENT"
ORDER BY
  "EXAMPLE_EVENT"."ID" ASC;
-- parameters: ('2021-02-03', datetime.datetime(2021, 2, 3, 4, 5), datetime.date(2021, 2, 3))
