-- Picture.objects.values(n=Length('content')).annotate(c=Count('pk'))

SELECT
  length(`example_picture`.`content`) AS `n`,
  COUNT(`example_picture`.`id`) AS `c`
FROM `example_picture`
GROUP BY
  length(`example_picture`.`content`);
-- parameters: ()
