-- Picture.objects.values('content').distinct().count()

SELECT
  COUNT(*)
FROM (
  SELECT DISTINCT
    `example_picture`.`content` AS `content`
  FROM `example_picture`
) AS `subquery`;
-- parameters: ()
