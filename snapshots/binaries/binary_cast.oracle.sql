-- Picture.objects.order_by('pk').annotate(v=Cast('content', BINARY), w=Cast(Value(b'x'), BINARY))

SELECT
  "EXAMPLE_PICTURE"."ID",
  "EXAMPLE_PICTURE"."TITLE",
  "EXAMPLE_PICTURE"."CONTENT",
  "EXAMPLE_PICTURE"."THUMBNAIL",
  "EXAMPLE_PICTURE"."CONTENT" AS "V",
  TO_BLOB(%s) AS "W"
FROM "EXAMPLE_PICTURE"
ORDER BY
  "EXAMPLE_PICTURE"."ID" ASC;
-- parameters: (b'x',)
