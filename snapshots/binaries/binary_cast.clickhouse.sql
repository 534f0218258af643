-- Picture.objects.order_by('pk').annotate(v=Cast('content', BINARY), w=Cast(Value(b'x'), BINARY))

SELECT
  "example_picture"."id",
  "example_picture"."title",
  "example_picture"."content",
  "example_picture"."thumbnail",
  CAST("example_picture"."content" AS Nullable(String)) AS "v",
  CAST(unhex(%s) AS Nullable(String)) AS "w"
FROM "example_picture"
ORDER BY
  "example_picture"."id" ASC;
-- parameters: ('78',)
