-- OrderLine.objects.order_by('pk')[3:8].aggregate(total=Sum(F('quantity') * F('unit_price')))

SELECT
  SUM((
    "__COL1" * "__COL2"
  ))
FROM (
  SELECT
    "NUMBERED"."__COL1",
    "NUMBERED"."__COL2"
  FROM (
    SELECT
      "ORDERED"."__COL1",
      "ORDERED"."__COL2",
      ROWNUM AS "ROW_NUMBER"
    FROM (
      SELECT
        "EXAMPLE_ORDERLINE"."QUANTITY" AS "__COL1",
        "EXAMPLE_ORDERLINE"."UNIT_PRICE" AS "__COL2"
      FROM "EXAMPLE_ORDERLINE"
      ORDER BY
        "EXAMPLE_ORDERLINE"."ID" ASC
    ) "ORDERED"
    WHERE
      ROWNUM <= 8
  ) "NUMBERED"
  WHERE
    "NUMBERED"."ROW_NUMBER" > 3
) "SUBQUERY";
-- parameters: ()
