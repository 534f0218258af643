-- Picture.objects.filter(captions__pk__gt=0).distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT
    "SLICED"."COL1",
    "SLICED"."COL2",
    (
      SELECT
        "KEYED"."CONTENT"
      FROM "EXAMPLE_PICTURE" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    ) AS "COL3",
    (
      SELECT
        "KEYED"."THUMBNAIL"
      FROM "EXAMPLE_PICTURE" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    ) AS "COL4"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_PICTURE"."ID" AS "COL1",
      "EXAMPLE_PICTURE"."TITLE" AS "COL2"
    FROM "EXAMPLE_PICTURE"
    INNER JOIN "EXAMPLE_CAPTION"
      ON (
        "EXAMPLE_PICTURE"."ID" = "EXAMPLE_CAPTION"."PICTURE_ID"
      )
    WHERE
      "EXAMPLE_CAPTION"."ID" > %s
  ) "SLICED"
) "SUBQUERY";
-- parameters: (0,)
