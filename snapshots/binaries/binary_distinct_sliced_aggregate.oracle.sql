-- Picture.objects.distinct().order_by('pk')[:4].aggregate(a=Max('content'), n=Count('thumbnail'))

SELECT
  MAX(CAST("__COL1" AS RAW(2000))),
  COUNT(DBMS_LOB.GETLENGTH("__COL2"))
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
    ) AS "COL4",
    (
      SELECT
        "KEYED"."CONTENT"
      FROM "EXAMPLE_PICTURE" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    ) AS "__COL1",
    (
      SELECT
        "KEYED"."THUMBNAIL"
      FROM "EXAMPLE_PICTURE" "KEYED"
      WHERE
        "KEYED"."ID" = "SLICED"."COL1"
    ) AS "__COL2"
  FROM (
    SELECT DISTINCT
      "EXAMPLE_PICTURE"."ID" AS "COL1",
      "EXAMPLE_PICTURE"."TITLE" AS "COL2"
    FROM "EXAMPLE_PICTURE"
  ) "SLICED"
  ORDER BY
    "SLICED"."COL1" ASC
  FETCH FIRST 4 ROWS ONLY
) "SUBQUERY";
-- parameters: ()
