-- Picture.objects.values_list('content', 'pk')
--     .union(Picture.objects.values_list('thumbnail', 'pk').filter(thumbnail__isnull=False))
--     .order_by('content', 'pk')

SELECT
  CAST("EXAMPLE_PICTURE"."CONTENT" AS RAW(2000)) AS "CONTENT",
  "EXAMPLE_PICTURE"."ID" AS "PK"
FROM "EXAMPLE_PICTURE"
UNION
SELECT
  CAST("EXAMPLE_PICTURE"."THUMBNAIL" AS RAW(2000)) AS "THUMBNAIL",
  "EXAMPLE_PICTURE"."ID" AS "PK"
FROM "EXAMPLE_PICTURE"
WHERE
  "EXAMPLE_PICTURE"."THUMBNAIL" IS NOT NULL
ORDER BY
  1 ASC,
  2 ASC;
-- parameters: ()
