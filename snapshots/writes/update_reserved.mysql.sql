-- Reserved.objects.filter(where=True).update(order=F('order') + 1, user='x')

UPDATE `select` SET `order` = (
  `select`.`order` + %s
), `user` = %s
WHERE
  `select`.`where`;
-- parameters: (1, 'x')
