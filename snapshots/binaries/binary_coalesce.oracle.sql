-- Picture.objects.order_by('pk').annotate(v=Coalesce('thumbnail', Value(b'none')))

SELECT
  "EXAMPLE_PICTURE"."ID",
  "EXAMPLE_PICTURE"."TITLE",
  "EXAMPLE_PICTURE"."CONTENT",
  "EXAMPLE_PICTURE"."THUMBNAIL",
  COALESCE("EXAMPLE_PICTURE"."THUMBNAIL", TO_BLOB(%s)) AS "V"
FROM "EXAMPLE_PICTURE"
ORDER BY
  "EXAMPLE_PICTURE"."ID" ASC;
-- parameters: (b'none',)
