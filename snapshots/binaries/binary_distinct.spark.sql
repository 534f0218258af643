-- Picture.objects.values('content').distinct()

SELECT DISTINCT
  `example_picture`.`content` AS `content`
FROM `example_picture`;
-- parameters: ()
