-- Picture.objects.order_by('pk').exclude(content__in=[LINE, DOT])

SELECT
  "example_picture"."id",
  "example_picture"."title",
  "example_picture"."content",
  "example_picture"."thumbnail"
FROM "example_picture"
WHERE
  NOT (
    "example_picture"."content" IN (unhex(%s), unhex(%s))
  )
ORDER BY
  "example_picture"."id" ASC;
-- parameters: ('0001ff', '89504e470d0a1a0a')
