-- Picture.objects.order_by('pk').annotate(v=Cast('thumbnail', CharField()))

SELECT
  "example_picture"."id",
  "example_picture"."title",
  "example_picture"."content",
  "example_picture"."thumbnail",
  CAST("example_picture"."thumbnail" AS VARCHAR) AS "v"
FROM "example_picture"
ORDER BY
  "example_picture"."id" ASC;
-- parameters: ()
