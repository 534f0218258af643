-- Entry.objects.order_by('pk')[2:9].exists()

SELECT
  "NUMBERED"."A"
FROM (
  SELECT
    "ORDERED"."A",
    ROWNUM AS "ROW_NUMBER"
  FROM (
    SELECT
      %s AS "A"
    FROM "EXAMPLE_ENTRY"
  ) "ORDERED"
  WHERE
    ROWNUM <= 3
) "NUMBERED"
WHERE
  "NUMBERED"."ROW_NUMBER" > 2
ORDER BY
  "NUMBERED"."ROW_NUMBER";
-- parameters: (1,)
