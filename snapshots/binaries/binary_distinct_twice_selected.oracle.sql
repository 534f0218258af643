-- Picture.objects.only('id', 'content').annotate(c=F('content')).distinct().order_by('pk')

SELECT
  "SLICED"."ID",
  (
    SELECT
      "KEYED"."CONTENT"
    FROM "EXAMPLE_PICTURE" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "CONTENT",
  (
    SELECT
      "KEYED"."CONTENT"
    FROM "EXAMPLE_PICTURE" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "C"
FROM (
  SELECT DISTINCT
    "EXAMPLE_PICTURE"."ID"
  FROM "EXAMPLE_PICTURE"
) "SLICED"
ORDER BY
  "SLICED"."ID" ASC;
-- parameters: ()
