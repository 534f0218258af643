-- Picture.objects.values(n=Length('content')).annotate(c=Count('pk'))

SELECT
  LENGTH(`example_picture`.`content`) AS `n`,
  COUNT(`example_picture`.`id`) AS `c`
FROM `example_picture`
GROUP BY
  LENGTH(`example_picture`.`content`);
-- parameters: ()
