-- Entry.objects.order_by('-pub_date', 'pk')[2:9].aggregate(total=Sum('number_of_pingbacks'))

SELECT
  SUM("__COL1")
FROM (
  SELECT
    "NUMBERED"."__COL1"
  FROM (
    SELECT
      "ORDERED"."__COL1",
      ROWNUM AS "ROW_NUMBER"
    FROM (
      SELECT
        "EXAMPLE_ENTRY"."NUMBER_OF_PINGBACKS" AS "__COL1"
      FROM "EXAMPLE_ENTRY"
      ORDER BY
        "EXAMPLE_ENTRY"."PUB_DATE" DESC,
        "EXAMPLE_ENTRY"."ID" ASC
    ) "ORDERED"
    WHERE
      ROWNUM <= 9
  ) "NUMBERED"
  WHERE
    "NUMBERED"."ROW_NUMBER" > 2
) "SUBQUERY";
-- parameters: ()
