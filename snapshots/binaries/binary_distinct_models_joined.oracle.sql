-- Caption.objects.select_related('picture')
--     .filter(picture__captions__pk__gt=0)
--     .distinct()
--     .order_by('-pk')

SELECT
  "SLICED"."COL1" AS "ID",
  "SLICED"."PICTURE_ID",
  (
    SELECT
      "KEYED"."TEXT"
    FROM "EXAMPLE_CAPTION" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."COL1"
  ) AS "TEXT",
  "SLICED"."COL4" AS "ID",
  "SLICED"."TITLE",
  (
    SELECT
      "KEYED"."CONTENT"
    FROM "EXAMPLE_PICTURE" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."COL4"
  ) AS "CONTENT",
  (
    SELECT
      "KEYED"."THUMBNAIL"
    FROM "EXAMPLE_PICTURE" "KEYED"
    WHERE
      "KEYED"."ID" = "SLICED"."COL4"
  ) AS "THUMBNAIL"
FROM (
  SELECT DISTINCT
    "EXAMPLE_CAPTION"."ID" AS "COL1",
    "EXAMPLE_CAPTION"."PICTURE_ID",
    "EXAMPLE_PICTURE"."ID" AS "COL4",
    "EXAMPLE_PICTURE"."TITLE"
  FROM "EXAMPLE_CAPTION"
  INNER JOIN "EXAMPLE_PICTURE"
    ON (
      "EXAMPLE_CAPTION"."PICTURE_ID" = "EXAMPLE_PICTURE"."ID"
    )
  INNER JOIN "EXAMPLE_CAPTION" "T3"
    ON (
      "EXAMPLE_PICTURE"."ID" = "T3"."PICTURE_ID"
    )
  WHERE
    "T3"."ID" > %s
) "SLICED"
ORDER BY
  "SLICED"."COL1" DESC;
-- parameters: (0,)
