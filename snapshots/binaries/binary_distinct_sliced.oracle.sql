-- Picture.objects.values('content').distinct().order_by('-content')[1:4]

SELECT DISTINCT
  CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000)) AS "CONTENT"
FROM "EXAMPLE_PICTURE"
ORDER BY
  1 DESC
OFFSET 1 ROWS
FETCH FIRST 3 ROWS ONLY;
-- parameters: ()
