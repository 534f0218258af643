-- Caption.objects.values('picture__content').distinct().order_by('picture__content')

SELECT DISTINCT
  CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000)) AS "PICTURE__CONTENT"
FROM "EXAMPLE_CAPTION"
INNER JOIN "EXAMPLE_PICTURE"
  ON (
    "EXAMPLE_CAPTION"."PICTURE_ID" = "EXAMPLE_PICTURE"."ID"
  )
ORDER BY
  1 ASC;
-- parameters: ()
