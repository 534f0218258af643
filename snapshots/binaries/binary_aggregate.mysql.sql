-- Picture.objects.aggregate(n=Count('thumbnail'), d=Count('content', distinct=True), of=Count('content', filter=Q(pk__gt=2)))

SELECT
  COUNT(`example_picture`.`thumbnail`) AS `n`,
  COUNT(DISTINCT `example_picture`.`content`) AS `d`,
  COUNT(CASE WHEN `example_picture`.`id` > %s THEN `example_picture`.`content` END) AS `of`
FROM `example_picture`;
-- parameters: (2,)
