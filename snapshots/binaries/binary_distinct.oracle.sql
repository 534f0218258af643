-- Picture.objects.values('content').distinct()

SELECT DISTINCT
  CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000)) AS "CONTENT"
FROM "EXAMPLE_PICTURE";
-- parameters: ()
