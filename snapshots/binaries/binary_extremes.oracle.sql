-- Picture.objects.aggregate(a=Min('content'), b=Max('thumbnail'))

SELECT
  MIN(CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000))) AS "A",
  MAX(CAST("EXAMPLE_PICTURE"."THUMBNAIL" AS RAW(2000))) AS "B"
FROM "EXAMPLE_PICTURE";
-- parameters: ()
