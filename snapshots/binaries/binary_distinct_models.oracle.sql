-- Picture.objects.filter(captions__pk__gt=0).distinct().order_by('title', 'pk')[:3]

SELECT
  "SLICED"."ID",
  "SLICED"."TITLE",
  (
    SELECT
      "KEYED"."CONTENT"
    FROM "EXAMPLE_PICTURE" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "CONTENT",
  (
    SELECT
      "KEYED"."THUMBNAIL"
    FROM "EXAMPLE_PICTURE" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."ID"
  ) AS "THUMBNAIL"
FROM (
  SELECT DISTINCT
    "EXAMPLE_PICTURE"."ID",
    "EXAMPLE_PICTURE"."TITLE"
  FROM "EXAMPLE_PICTURE"
  INNER JOIN "EXAMPLE_CAPTION"
    ON (
      "EXAMPLE_PICTURE"."ID" = "EXAMPLE_CAPTION"."PICTURE_ID"
    )
  WHERE
    "EXAMPLE_CAPTION"."ID" > %s
) "SLICED"
ORDER BY
  "SLICED"."TITLE" ASC,
  "SLICED"."ID" ASC
FETCH FIRST 3 ROWS ONLY;
-- parameters: (0,)
