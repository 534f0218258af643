-- Picture.objects.values('content').distinct().order_by('-content')[1:4]

SELECT DISTINCT
  `example_picture`.`content` AS `content`
FROM `example_picture`
ORDER BY
  1 DESC
LIMIT 3
OFFSET 1;
-- parameters: ()
