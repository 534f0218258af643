-- Picture.objects.order_by('pk').annotate(v=Cast('content', CharField(max_length=6)))

SELECT
  "example_picture"."id",
  "example_picture"."title",
  "example_picture"."content",
  "example_picture"."thumbnail",
  substringUTF8(
    CAST(concat('\\x', lower(hex("example_picture"."content"))) AS Nullable(String)),
    1,
    6
  ) AS "v"
FROM "example_picture"
ORDER BY
  "example_picture"."id" ASC;
-- parameters: ()
