-- Picture.objects.aggregate(b=Max('content', filter=Q(pk__gt=2), default=b''))

SELECT
  COALESCE(
    MAX(CASE WHEN `example_picture`.`id` > %s THEN `example_picture`.`content` END),
    %s
  ) AS `b`
FROM `example_picture`;
-- parameters: (2, b'')
