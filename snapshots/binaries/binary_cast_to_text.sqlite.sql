-- Picture.objects.order_by('pk').annotate(v=Cast('thumbnail', CharField()))

SELECT
  "example_picture"."id",
  "example_picture"."title",
  "example_picture"."content",
  "example_picture"."thumbnail",
  CASE
    WHEN NOT "example_picture"."thumbnail" IS NULL
    THEN '\x' || LOWER(HEX("example_picture"."thumbnail"))
  END AS "v"
FROM "example_picture"
ORDER BY
  "example_picture"."id" ASC;
-- parameters: ()
