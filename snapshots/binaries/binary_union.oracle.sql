-- Picture.objects.values_list('content').union(Picture.objects.values_list('thumbnail'))

SELECT
  CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000)) AS "CONTENT"
FROM "EXAMPLE_PICTURE"
UNION
SELECT
  CAST("EXAMPLE_PICTURE"."THUMBNAIL" AS RAW(2000)) AS "THUMBNAIL"
FROM "EXAMPLE_PICTURE";
-- parameters: ()
