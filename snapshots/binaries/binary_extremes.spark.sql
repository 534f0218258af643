-- Picture.objects.aggregate(a=Min('content'), b=Max('thumbnail'))

SELECT
  MIN(`example_picture`.`content`) AS `a`,
  MAX(`example_picture`.`thumbnail`) AS `b`
FROM `example_picture`;
-- parameters: ()
