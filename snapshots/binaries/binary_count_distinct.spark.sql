-- Picture.objects.values('thumbnail')
--     .annotate(n=Count('content', distinct=True), m=Count('thumbnail'))

SELECT
  `example_picture`.`thumbnail` AS `thumbnail`,
  COUNT(DISTINCT `example_picture`.`content`) AS `n`,
  COUNT(`example_picture`.`thumbnail`) AS `m`
FROM `example_picture`
GROUP BY
  `example_picture`.`thumbnail`;
-- parameters: ()
