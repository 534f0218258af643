-- Picture.objects.order_by('pk').filter(thumbnail__in=Picture.objects.values('content'))

SELECT
  "example_picture_outer"."id",
  "example_picture_outer"."title",
  "example_picture_outer"."content",
  "example_picture_outer"."thumbnail"
FROM "example_picture" AS "example_picture_outer"
WHERE
  "example_picture_outer"."thumbnail" IN (
    SELECT
      "u0"."content" AS "content"
    FROM "example_picture" AS "u0"
  )
ORDER BY
  "example_picture_outer"."id" ASC;
-- parameters: ()
