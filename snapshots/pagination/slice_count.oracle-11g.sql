-- Entry.objects.order_by('pk')[2:9].count()

SELECT
  COUNT(*)
FROM (
  SELECT
    "NUMBERED"."COL1"
  FROM (
    SELECT
      "ORDERED"."COL1",
      ROWNUM AS "ROW_NUMBER"
    FROM (
      SELECT
        "EXAMPLE_ENTRY"."ID" AS "COL1"
      FROM "EXAMPLE_ENTRY"
      ORDER BY
        "EXAMPLE_ENTRY"."ID" ASC
    ) "ORDERED"
    WHERE
      ROWNUM <= 9
  ) "NUMBERED"
  WHERE
    "NUMBERED"."ROW_NUMBER" > 2
) "SUBQUERY";
-- parameters: ()
