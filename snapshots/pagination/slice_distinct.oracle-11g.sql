-- Entry.objects.order_by('rating').values_list('rating', flat=True).distinct()[1:4]

SELECT
  "NUMBERED"."RATING"
FROM (
  SELECT
    "ORDERED"."RATING",
    ROWNUM AS "ROW_NUMBER"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_ENTRY"."RATING" AS "RATING"
    FROM "EXAMPLE_ENTRY"
    ORDER BY
      1 ASC
  ) "ORDERED"
  WHERE
    ROWNUM <= 4
) "NUMBERED"
WHERE
  "NUMBERED"."ROW_NUMBER" > 1
ORDER BY
  "NUMBERED"."ROW_NUMBER";
-- parameters: ()
